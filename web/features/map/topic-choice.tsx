import { useId } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { useTopics } from '../../network/use-topics.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { asAddress } from './map-address.ts';
import '../../ui/field.css';

interface TopicChoiceProps {
  readonly topic: string | undefined;
  readonly change: ChangeAddress;
}

/** Only areas that work on a topic. */
export function TopicChoice({ topic, change }: TopicChoiceProps) {
  const topics = useTopics();
  const id = useId();
  const choose = (chosen: string) => {
    const name = topics.find((one) => one.id === chosen)?.name;
    change(asAddress.topic(chosen || undefined), { said: name ? stepTexts.topic(name) : stepTexts.showedTopics });
  };
  return (
    <div className="filters-look">
      <label htmlFor={id}>
        <strong>{mapTexts.workingOn}</strong>
      </label>
      <select id={id} className="input" aria-describedby={`${id}-meaning`} value={topic ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{mapTexts.anyTopic}</option>
        {topics.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-meaning`} className="muted small">
        {mapTexts.onTopicHelp}
      </p>
    </div>
  );
}
