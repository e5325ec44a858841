import type { Topic } from '../../../network/use-topics.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { ABOUTS, type PlanAsked } from './plan-request.ts';

interface TopicChoiceProps {
  readonly about: PlanAsked['about'];
  readonly chosen: readonly string[];
  readonly topics: readonly Topic[];
  readonly onChange: (part: Partial<Pick<PlanAsked, 'about' | 'topics'>>) => void;
}

/** What the groups learn about. */
export function TopicChoice({ about, chosen, topics, onChange }: TopicChoiceProps) {
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  return (
    <fieldset className="presets">
      <legend>{planTexts.about}</legend>
      {ABOUTS.map((one) => (
        <label key={one} className="preset">
          <input type="radio" name="about" checked={about === one} onChange={() => onChange({ about: one })} />
          <b>{planTexts.abouts[one]}</b>
          <span className="small muted">{planTexts.aboutHelp[one]}</span>
        </label>
      ))}
      {about === 'chosen' && (
        <>
          <ul>
            {chosen.map((id) => (
              <li key={id} className="matching-chosen">
                {nameOf(id)}
                <Button look="quiet" className="match-act" aria-label={draftTexts.takeOut(nameOf(id))} onClick={() => onChange({ topics: chosen.filter((one) => one !== id) })}>
                  {planTexts.removeGroup}
                </Button>
              </li>
            ))}
          </ul>
          <label className="field">
            <span>{planTexts.addTopic}</span>
            <select className="input" value="" onChange={(event) => event.target.value && onChange({ topics: [...chosen, event.target.value] })}>
              <option value="">–</option>
              {topics
                .filter(({ id }) => !chosen.includes(id))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        </>
      )}
    </fieldset>
  );
}
