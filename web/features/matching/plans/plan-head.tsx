import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useDialog } from '../../../ui/use-dialog.ts';
import { RenameForm } from '../rename-form.tsx';
import { decisionsOf } from './decisions.ts';
import { planHeadWords } from './plan-head-words.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import { SearchLine } from './search-line.tsx';

/** What the plan is called, what it comes to, what clashes, what was decided; and whether somebody else changed it. */
export function PlanHead() {
  const { plan, mayAct, adjusting, follow } = usePlanBoard();
  const dialog = useDialog();
  const isDraft = plan.status === 'DRAFT';
  const may = mayAct && isDraft;
  const last = plan.history.at(-1);
  const decisions = decisionsOf(plan);
  return (
    <>
      <div className="match-title">
        <h1>{plan.name}</h1>
        {may && (
          <Button look="quiet" className="match-act" onClick={dialog.open}>
            {planTexts.rename}
          </Button>
        )}
      </div>
      <Dialog dialog={dialog} label={planTexts.renameTitle}>
        <RenameForm title={planTexts.renameTitle} name={plan.name} close={dialog.close} onName={async (name) => (await adjusting.adjust({ name }, 'name')) === 'done'}>
          <PlanFault at={['name']} />
        </RenameForm>
      </Dialog>
      <p className="match-summary">
        {isDraft && <strong>{planTexts.draftSaid}</strong>} {planHeadWords(plan)}
      </p>
      <SearchLine searching={adjusting.searching} />
      {adjusting.overtaken && (
        <Notice tone="error">
          <strong>{planTexts.conflict}</strong> {last && planTexts.conflictStep(last.by, last.text)}{' '}
          <Button look="quiet" className="match-act" onClick={adjusting.forget}>
            {planTexts.seen}
          </Button>
        </Notice>
      )}
      {plan.suggestions.length === 0 && plan.clashes.length > 0 && (
        <Notice tone="error">
          <strong>{planTexts.clashTitle}.</strong> {planTexts.clashLead}
          <ul className="plan-clashes">
            {plan.clashes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {may && planTexts.clashChange}{' '}
          {may && plan.brief.rules.everyonePlaced && (
            <Button look="quiet" className="match-act" onClick={() => void adjusting.adjust({ rules: { everyonePlaced: false }, solve: true }, 'decision')}>
              {planTexts.clashLetGo}
            </Button>
          )}
        </Notice>
      )}
      <PlanFault at={['name', 'foot', 'decision']} />
      {decisions.length > 0 && (
        <div className="match-aparts">
          {decisions.map(({ key, word, text, detail, act, undo, about }) => (
            <div key={key} className="match-apart" data-about={about}>
              <p>
                <b>{word}</b> {text} <span className="muted">{detail}</span>
              </p>
              {may && (
                <Button
                  look="quiet"
                  className="match-act"
                  aria-label={planTexts.decided.undoSaid(act, text)}
                  onClick={() => {
                    if (about !== undefined) follow(about);
                    void adjusting.adjust(undo, 'decision');
                  }}
                >
                  {act}
                </Button>
              )}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
