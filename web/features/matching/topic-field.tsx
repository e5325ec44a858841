import type { Topic } from '../../network/use-topics.ts';
import { draftTexts } from '../../texts/drafts.ts';
import '../../ui/field.css';

interface TopicFieldProps {
  readonly topics: readonly Topic[];
  /** Undefined: any. */
  readonly chosen: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** The topic that those drawn from need or offer. */
export function TopicField({ topics, chosen, onChange }: TopicFieldProps) {
  return (
    <label className="field">
      <span>{draftTexts.topic}</span>
      <select className="input" value={chosen ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{draftTexts.anyTopic}</option>
        {topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
