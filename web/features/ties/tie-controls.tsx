import { useState, type FormEvent } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { tiesTexts } from '../../texts/ties.ts';
import { meetingTexts } from '../../texts/meetings.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import type { LevelWord } from './party-id.ts';
import { asAddress, DEFAULT_HALF_LIFE, HALF_LIVES, type TiesState } from './ties-address.ts';
import { WeightsDialog } from './weights-dialog.tsx';
import '../../ui/field.css';
import './tie-controls.css';

interface TieControlsProps {
  readonly state: TiesState;
  readonly level: LevelWord;
  /** Whether a dashed curve can be chosen. */
  readonly against?: boolean;
}

/** What may be tried: half-life, sharing, weights; and what it means, in words. */
export function TieControls({ state, level, against = state.view === 'pair' }: TieControlsProps) {
  const [, change] = useAddress();
  const weights = useDialog();
  const { halfLifeDays, againstDays, share } = state;
  const usual = halfLifeDays === DEFAULT_HALF_LIFE && share && state.weights.size === 0;
  const setHalf = (days: number) => change(asAddress.half(days), { said: stepTexts.halfLife(days) });
  const changed = [...state.weights].map(([kind, weight]) => meetingTexts.weight(kind, weight)).join(', ');
  return (
    <section className="ties-controls" aria-label={tiesTexts.halfLife}>
      <div className="ties-control-row no-print">
        <span className="ties-control">
          <span>{tiesTexts.halfLife}</span>
          <Choice
            label={tiesTexts.halfLife}
            value={String(halfLifeDays)}
            options={HALF_LIVES.map((days) => ({ value: String(days), text: String(days), said: tiesTexts.inDays(days) }))}
            onChange={(days) => setHalf(Number(days))}
          />
          <FreeHalfLife key={halfLifeDays} halfLifeDays={halfLifeDays} onChange={setHalf} />
          <span className="muted">{tiesTexts.days}</span>
        </span>
        {against && (
          <label className="ties-control">
            <span>{tiesTexts.against}</span>
            <select
              className="input"
              value={againstDays ?? ''}
              onChange={(event) => change(asAddress.against(Number(event.target.value) || undefined, halfLifeDays), { replace: true })}
            >
              <option value="">{tiesTexts.againstNone}</option>
              {[...new Set([...HALF_LIVES, ...(againstDays ? [againstDays] : [])])]
                .filter((days) => days !== halfLifeDays)
                .map((days) => (
                  <option key={days} value={days}>
                    {days} {tiesTexts.days}
                  </option>
                ))}
            </select>
          </label>
        )}
        <span className="ties-control">
          <span>{tiesTexts.share}</span>
          <Choice
            label={tiesTexts.share}
            value={share ? 'on' : 'off'}
            options={[
              { value: 'on', text: tiesTexts.on },
              { value: 'off', text: tiesTexts.off },
            ]}
            onChange={(word) => change(asAddress.share(word === 'on'), { said: stepTexts.sharing[word] })}
          />
        </span>
        <Button look="quiet" onClick={weights.open}>
          {state.weights.size > 0 ? tiesTexts.weightsChanged(state.weights.size) : tiesTexts.weights}
        </Button>
        {!usual && (
          <Button
            look="quiet"
            onClick={() => change({ ...asAddress.half(DEFAULT_HALF_LIFE), ...asAddress.share(true), ...asAddress.weights(new Map()) }, { said: stepTexts.usualFormula })}
          >
            {tiesTexts.resetAll}
          </Button>
        )}
      </div>
      <p className="ties-formula">
        <b>{tiesTexts.inWords}</b> {tiesTexts.formula(changed || tiesTexts.usualWeights, share, halfLifeDays, tiesTexts.curveNotes[level])}
      </p>
      <WeightsDialog dialog={weights} weights={state.weights} onChange={(next) => change(asAddress.weights(next), { said: stepTexts.otherWeights })} />
    </section>
  );
}

interface FreeHalfLifeProps {
  readonly halfLifeDays: number;
  readonly onChange: (days: number) => void;
}

/** Any number of days; sent with Enter or on leaving the field. */
function FreeHalfLife({ halfLifeDays, onChange }: FreeHalfLifeProps) {
  const [draft, setDraft] = useState(String(halfLifeDays));
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    const days = Number(draft);
    if (Number.isFinite(days) && days >= 1 && days !== halfLifeDays) onChange(days);
  };
  return (
    <form onSubmit={send}>
      <input
        className="input ties-days"
        type="number"
        min={1}
        max={36_500}
        step={1}
        aria-label={tiesTexts.halfLifeFree}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => send()}
      />
    </form>
  );
}
