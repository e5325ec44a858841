import { recordTexts } from '../../texts/records.ts';
import type { FieldRule, Option } from './field-rule.ts';
import { Labelled, type ControlProps } from './labelled.tsx';
import type { RecordForm } from './use-record-form.ts';

const YES_OR_NO: readonly Option[] = [
  { value: 'yes', text: recordTexts.yes },
  { value: 'no', text: recordTexts.no },
];

/** The control of one field. */
export function FormField({ rule, form }: { readonly rule: FieldRule; readonly form: RecordForm }) {
  const text = form.texts[rule.name] ?? '';
  const set = (value: string) => form.set(rule.name, value);
  return (
    <Labelled label={rule.label} help={rule.help} fault={form.faults.fields[rule.name]}>
      {(control) => <Control control={control} rule={rule} text={text} set={set} />}
    </Labelled>
  );
}

interface ControlOf {
  readonly control: ControlProps;
  readonly rule: FieldRule;
  readonly text: string;
  readonly set: (text: string) => void;
}

function Control({ control, rule, text, set }: ControlOf) {
  const options = rule.type === 'yes or no' ? YES_OR_NO : rule.options;
  if (options) {
    return (
      <select {...control} className="input" aria-required={rule.needed} value={text} onChange={(event) => set(event.target.value)}>
        {(!rule.needed || text === '') && <option value="">{rule.needed ? recordTexts.choose : (rule.none ?? recordTexts.notRecorded)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    );
  }
  if (rule.type === 'long text') {
    return <textarea {...control} className="input" rows={3} aria-required={rule.needed} value={text} onChange={(event) => set(event.target.value)} />;
  }
  return (
    <input
      {...control}
      className="input"
      type={rule.type === 'day' ? 'date' : 'text'}
      inputMode={rule.type === 'number' ? 'decimal' : undefined}
      autoComplete="off"
      aria-required={rule.needed}
      value={text}
      onChange={(event) => set(event.target.value)}
    />
  );
}

/** Every field of a form, in the order of its rules. */
export function FormFields({ form, rules = form.rules }: { readonly form: RecordForm; readonly rules?: readonly FieldRule[] }) {
  return rules.map((rule) => <FormField key={rule.name} rule={rule} form={form} />);
}
