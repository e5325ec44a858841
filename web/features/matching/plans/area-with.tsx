import { useState } from 'react';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import type { BoardArea } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';
import type { PlanAdjustment } from './plan-query.ts';
import '../../../ui/field.css';

interface AreaWithProps {
  readonly area: BoardArea;
  readonly disabled: boolean;
  readonly onChoose: (input: PlanAdjustment) => void;
}

/** Keeping an area apart from another, or together with it; those of its own group are listed first. */
export function AreaWith({ area, disabled, onChoose }: AreaWithProps) {
  const { areas } = usePlanBoard();
  const [other, setOther] = useState('');
  const others = [...areas.values()].filter(({ id }) => id !== area.id);
  const mates = others.filter(({ groupId }) => groupId !== undefined && groupId === area.groupId);
  const rest = others.filter((one) => !mates.includes(one)).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  const members = [area.id, other];
  return (
    <details className="match-fold">
      <summary>{planTexts.withOther}</summary>
      <label className="field">
        <span>{planTexts.otherArea}</span>
        <select className="input" value={other} onChange={(event) => setOther(event.target.value)}>
          <option value="">{planTexts.chooseArea}</option>
          {[...mates, ...rest].map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="plan-with-acts">
        <Button disabled={disabled || other === ''} onClick={() => onChoose({ keepApart: [{ members }] })}>
          {draftTexts.apart}
        </Button>
        <Button disabled={disabled || other === ''} onClick={() => onChoose({ together: [{ members }] })}>
          {planTexts.keepTogether}
        </Button>
      </div>
    </details>
  );
}
