import { useState } from 'react';
import { useRecordSearch, type FoundRecord, type SearchedKind } from '../../data/record-search.ts';
import { recordTexts } from '../../texts/records.ts';
import { Mark } from '../../ui/mark.tsx';
import { useCombobox } from '../../ui/use-combobox.ts';
import type { ControlProps } from '../form/labelled.tsx';
import './lookup.css';

interface LookupProps {
  readonly control: ControlProps;
  readonly kinds: SearchedKind[];
  readonly needed?: boolean | undefined;
  readonly text: string;
  /** Whether the text is a name that was chosen: then there is nothing to look for. */
  readonly settled?: boolean;
  readonly except?: readonly string[];
  readonly onText: (text: string) => void;
  readonly onChoose: (record: FoundRecord) => void;
}

const MOST = 6;
const words = recordTexts.lookup;

/** A record found by typing. */
export function Lookup({ control, kinds, needed, text, settled = false, except = [], onText, onChoose }: LookupProps) {
  const [open, setOpen] = useState(false);
  const sought = settled ? '' : text.trim();
  const { found, searching, failed, forText } = useRecordSearch(open ? sought : '', kinds);
  const fit = found.filter(({ id }) => !except.includes(id)).slice(0, MOST);
  const box = useCombobox({
    open,
    setOpen,
    sought,
    count: fit.length,
    isCurrent: forText === sought,
    onText,
    onChoose: (index) => onChoose(fit[index]!),
  });
  return (
    <div className="lookup">
      <input {...control} {...box.input} className="input" aria-required={needed} placeholder={words.hint} value={text} />
      <ul {...box.list} aria-label={words.hint} hidden={!box.shown || fit.length === 0}>
        {fit.map((record, i) => (
          <li key={record.id} {...box.option(i)}>
            {record.kind === 'Area' && <Mark region={record.region} />}
            <span>{record.label}</span> <span className="muted small">{record.where}</span>
          </li>
        ))}
      </ul>
      <p className="small muted" role="status">
        {box.shown && said({ searching, failed, found: fit.length, text: sought })}
      </p>
    </div>
  );
}

interface State {
  readonly searching: boolean;
  readonly failed: boolean;
  readonly found: number;
  readonly text: string;
}

function said({ searching, failed, found, text }: State): string {
  if (failed) return words.failed;
  if (found > 0) return words.found(found);
  return searching ? words.searching : words.nothing(text);
}
