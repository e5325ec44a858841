import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { tiesTexts } from '../../texts/ties.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';
import type { InteractionKind } from './interaction-kinds.ts';

const KINDS = graphql(`
  query InteractionKinds {
    interactionKinds {
      kind
      weight
      reason
    }
  }
`);

interface WeightsDialogProps {
  readonly dialog: DialogState;
  readonly weights: ReadonlyMap<InteractionKind, number>;
  readonly onChange: (weights: ReadonlyMap<InteractionKind, number>) => void;
}

/** What an interaction of each kind counts, why, and what to try instead. */
export function WeightsDialog({ dialog, weights, onChange }: WeightsDialogProps) {
  return (
    <Dialog dialog={dialog} label={tiesTexts.weights}>
      <Weights close={dialog.close} weights={weights} onChange={onChange} />
    </Dialog>
  );
}

interface WeightsProps extends Omit<WeightsDialogProps, 'dialog'> {
  readonly close: () => void;
}

function Weights({ close, weights, onChange }: WeightsProps) {
  const [{ data, error }, again] = useQuery({ query: KINDS });
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map([...weights].map(([kind, weight]) => [kind, String(weight)])));
  const kinds = data?.interactionKinds;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changed = (kinds ?? []).flatMap(({ kind, weight }): [InteractionKind, number][] => {
      const draft = drafts.get(kind)?.trim();
      const chosen = Number(draft);
      return draft && Number.isFinite(chosen) && chosen >= 0 && chosen !== weight ? [[kind, chosen]] : [];
    });
    onChange(new Map(changed));
    close();
  };
  return (
    <form className="dialog-body ties-weights" onSubmit={submit}>
      <h2>{tiesTexts.weights}</h2>
      <p className="small muted">{tiesTexts.weightsHelp}</p>
      {error && <Fault error={error} onAgain={again} />}
      {!kinds && !error && <Skeleton rows={9} label={tiesTexts.reading} />}
      {kinds && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{tiesTexts.weightKind}</th>
              <th scope="col" className="ties-weight-why">
                {tiesTexts.weightReason}
              </th>
              <th scope="col" className="number">
                {tiesTexts.weightUsual}
              </th>
              <th scope="col" className="number">
                {tiesTexts.weightHere}
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, weight, reason }) => (
              <tr key={kind}>
                <th scope="row">{tiesTexts.kindNames[kind]}</th>
                <td className="ties-weight-why small muted">{reason}</td>
                <td className="number">{weight}</td>
                <td className="number">
                  <input
                    className="input ties-weight"
                    type="number"
                    min={0}
                    max={100}
                    step="any"
                    aria-label={tiesTexts.weightFor(tiesTexts.kindNames[kind])}
                    value={drafts.get(kind) ?? String(weight)}
                    onChange={(event) => setDrafts(new Map([...drafts, [kind, event.target.value]]))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="dialog-actions">
        <Button look="filled" type="submit" disabled={!kinds}>
          {tiesTexts.useWeights}
        </Button>
        <Button onClick={() => setDrafts(new Map())}>{tiesTexts.resetWeights}</Button>
        <Button onClick={close}>{tiesTexts.cancel}</Button>
      </div>
    </form>
  );
}
