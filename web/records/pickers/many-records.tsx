import { useRef } from 'react';
import type { SearchedKind } from '../../data/record-search.ts';
import { recordTexts } from '../../texts/records.ts';
import { Button } from '../../ui/button.tsx';
import { Labelled } from '../form/labelled.tsx';
import type { RecordForm } from '../form/use-record-form.ts';
import { Lookup } from './lookup.tsx';
import type { Chosen } from './one-record.tsx';

interface ManyRecordsProps {
  readonly form: RecordForm;
  /** The field's name in the API. What is typed and not chosen yet stands under it in the form. */
  readonly name: string;
  readonly label: string;
  readonly kinds: SearchedKind[];
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

/** Several records, found by name one after another. */
export function ManyRecords({ form, name, label, kinds, chosen, onChange }: ManyRecordsProps) {
  const element = useRef<HTMLDivElement>(null);
  const drop = (id: string) => {
    onChange(chosen.filter((one) => one.id !== id));
    element.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={element}>
      <Labelled label={label} fault={form.faults.fields[name]}>
        {(control) => (
          <Lookup
            control={control}
            kinds={kinds}
            text={form.texts[name] ?? ''}
            except={chosen.map(({ id }) => id)}
            onText={(text) => form.set(name, text)}
            onChoose={(record) => {
              form.set(name, '');
              onChange([...chosen, record]);
            }}
          />
        )}
      </Labelled>
      <ul className="chosen-records" aria-label={label}>
        {chosen.map(({ id, label: called }) => (
          <li key={id}>
            {called}
            <Button look="quiet" aria-label={recordTexts.lookup.drop(called)} onClick={() => drop(id)}>
              {recordTexts.lookup.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
