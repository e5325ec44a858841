import { useMutation } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { dataTexts } from '../../texts/data.ts';
import { Button } from '../../ui/button.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';

const UNDO = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      id
      undone
    }
  }
`);

/** Takes an import back, once the reader has said so twice. */
export function UndoImport({ id, name }: { readonly id: string; readonly name: string }) {
  const dialog = useDialog();
  const [{ fetching, error }, undo] = useMutation(UNDO);
  return (
    <>
      <Button look="quiet" onClick={dialog.open} aria-label={`${dataTexts.undo} ${name}`}>
        {dataTexts.undo}
      </Button>
      <Dialog dialog={dialog} label={dataTexts.confirmUndo(name)}>
        <div className="dialog-body">
          <h2>{dataTexts.confirmUndo(name)}</h2>
          <p>{dataTexts.confirmUndoText}</p>
          {error && <Fault error={error} />}
          <div className="dialog-actions">
            <Button
              look="filled"
              disabled={fetching}
              onClick={() => void undo({ id }).then((result) => !result.error && dialog.close())}
            >
              {fetching ? dataTexts.undoing : dataTexts.undo}
            </Button>
            <Button onClick={dialog.close}>{dataTexts.keep}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
