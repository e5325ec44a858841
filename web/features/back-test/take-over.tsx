import { useMutation } from 'urql';
import { methodInUse, type BackTest, type BackTestChoice, type TestedLevel } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { PresentMethod } from './present-method.tsx';
import { TAKE_OVER } from './take-over-query.ts';

interface TakeOverProps {
  readonly report: BackTest;
  readonly method: string;
  readonly onTaken: (choice: BackTestChoice) => void;
}

/** Makes a method the one by which is suggested, once the reader knows what that changes and for whom. */
export function TakeOver({ report, method, onTaken }: TakeOverProps) {
  const dialog = useDialog();
  const [{ fetching, error }, takeOver] = useMutation(TAKE_OVER);
  const level = report.level as TestedLevel;
  const title = backTestTexts.useTitle(method, level);
  const take = async () => {
    const { data } = await takeOver({ level, method, cutoff: report.cutoff });
    if (!data) return;
    dialog.close();
    onTaken(data.takeOverMethod);
  };
  return (
    <>
      <Button onClick={dialog.open} aria-label={backTestTexts.useSaid(method)}>
        {backTestTexts.use}
      </Button>
      <Dialog dialog={dialog} label={title}>
        <div className="dialog-body">
          <h2>{title}</h2>
          <PresentMethod report={report} />
          <p>{backTestTexts.useChanges[level](methodInUse(report))}</p>
          <p>{backTestTexts.useKeeps}</p>
          {error && <Fault error={error} />}
          <div className="dialog-actions">
            <Button look="filled" disabled={fetching} onClick={() => void take()}>
              {fetching ? backTestTexts.using : backTestTexts.useIt}
            </Button>
            <Button onClick={dialog.close}>{backTestTexts.keep}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
