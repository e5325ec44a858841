import type { SearchedKind } from '../../data/record-search.ts';
import { Labelled } from '../form/labelled.tsx';
import type { RecordForm } from '../form/use-record-form.ts';
import { Lookup } from './lookup.tsx';

/** A record that was chosen: what a form keeps of it. */
export interface Chosen {
  readonly id: string;
  readonly label: string;
  /** Where a person holds a role. */
  readonly areas?: readonly string[];
}

interface OneRecordProps {
  readonly form: RecordForm;
  /** The field's name in the API. What is typed and not chosen yet stands under it in the form. */
  readonly name: string;
  readonly label: string;
  readonly kinds: SearchedKind[];
  readonly chosen: Chosen | undefined;
  readonly onChoose: (record: Chosen | undefined) => void;
  readonly needed?: boolean;
  readonly help?: string;
}

/** One record, found by name. Typing again takes the choice back. */
export function OneRecord({ form, name, label, kinds, chosen, onChoose, needed, help }: OneRecordProps) {
  return (
    <Labelled label={label} help={help} fault={form.faults.fields[name]}>
      {(control) => (
        <Lookup
          control={control}
          kinds={kinds}
          needed={needed}
          text={chosen?.label ?? form.texts[name] ?? ''}
          settled={chosen !== undefined}
          onText={(text) => {
            form.set(name, text);
            if (chosen) onChoose(undefined);
          }}
          onChoose={(record) => {
            form.set(name, '');
            onChoose(record);
          }}
        />
      )}
    </Labelled>
  );
}
