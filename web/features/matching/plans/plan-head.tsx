import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { LineForm } from '../line-form.tsx';
import { useFreshDialog } from '../use-fresh-dialog.ts';
import { decisionsOf } from './decisions.ts';
import { planHeadWords } from './plan-head-words.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import { SearchLine } from './search-line.tsx';

/** What the plan is called, what it comes to, what clashes, what was decided; and whether somebody else changed it. */
export function PlanHead() {
  const { plan, mayAct, adjusting, follow } = usePlanBoard();
  const dialog = useFreshDialog(adjusting.forget);
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
            {draftTexts.rename}
          </Button>
        )}
      </div>
      <Dialog dialog={dialog} label={planTexts.renameTitle}>
        <LineForm title={planTexts.renameTitle} label={draftTexts.name} line={plan.name} close={dialog.close} onLine={(name) => adjusting.adjust({ name }, 'name')}>
          <PlanFault at={['name']} inDialog />
        </LineForm>
      </Dialog>
      <p className="match-summary">
        {isDraft && <strong>{draftTexts.draftSaid}</strong>} {planHeadWords(plan)}
      </p>
      <SearchLine searching={adjusting.searching} />
      {adjusting.overtaken && (
        <Notice tone="error">
          <strong>{planTexts.conflict}</strong> {last && draftTexts.conflictStep(last.by, last.text)}{' '}
          <Button look="quiet" className="match-act" onClick={adjusting.forget}>
            {draftTexts.seen}
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
