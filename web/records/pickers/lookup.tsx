import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useRecordSearch, type FoundRecord, type SearchedKind } from '../../data/record-search.ts';
import { recordTexts } from '../../texts/records.ts';
import { Mark } from '../../ui/mark.tsx';
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

/** A record found by typing: down the list with the arrow keys, Enter chooses, Escape closes the list and nothing else. */
export function Lookup({ control, kinds, needed, text, settled = false, except = [], onText, onChoose }: LookupProps) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const sought = open && !settled ? text.trim() : '';
  const { found, searching, failed, forText } = useRecordSearch(sought, kinds);
  const fit = found.filter(({ id }) => !except.includes(id)).slice(0, MOST);
  const shown = sought !== '';
  const settledSearch = forText === sought;
  /** Enter was pressed before the answer came: what it finds first is then chosen. */
  const enterAwaits = useRef(false);

  const choose = (record: FoundRecord | undefined) => {
    if (!record) return;
    setOpen(false);
    setActive(0);
    onChoose(record);
  };
  useEffect(() => {
    if (!enterAwaits.current || !shown || !settledSearch) return;
    enterAwaits.current = false;
    choose(fit[active]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shown) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (settledSearch) choose(fit[active]);
      else enterAwaits.current = true;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => (before + step + fit.length) % Math.max(1, fit.length));
    }
  };
  return (
    <div className="lookup">
      <input
        {...control}
        className="input"
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && fit[active] ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-required={needed}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.hint}
        value={text}
        onChange={(event) => {
          enterAwaits.current = false;
          setActive(0);
          setOpen(true);
          onText(event.target.value);
        }}
        onBlur={() => {
          enterAwaits.current = false;
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={words.hint} hidden={!shown || fit.length === 0}>
        {fit.map((record, i) => (
          <li
            key={record.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(record)}
          >
            {record.kind === 'Area' && <Mark region={record.region} />}
            <span>{record.label}</span> <span className="muted small">{record.where}</span>
          </li>
        ))}
      </ul>
      <p className="small muted" role="status">
        {shown && said({ searching, failed, found: fit.length, text: sought })}
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
