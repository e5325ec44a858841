import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { recordPath } from '../address/record-path.ts';
import { useRecordSearch } from '../data/record-search.ts';
import { kindNames, shellTexts } from '../texts/shell.ts';
import { Mark } from '../ui/mark.tsx';
import { useCombobox } from '../ui/use-combobox.ts';
import { useWayTo } from './way-between.ts';
import './search-box.css';

/** Search over everything: type, go down the list, open. `/` and Ctrl K come here from anywhere. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { found, searching, failed, forText } = useRecordSearch(open ? text : '');
  useSearchKeys(input);
  const way = useWayTo(found);

  const go = (index: number) => {
    const record = found[index];
    const path = record && recordPath(record.id);
    if (record && !path) return;
    setText('');
    // Whoever goes by keyboard goes on from what was opened.
    document.getElementById('content')?.focus({ preventScroll: true });
    void (path ? navigate({ to: path }) : navigate({ to: '/map', search: way?.search as never }));
  };
  const sought = text.trim();
  const box = useCombobox({
    open,
    setOpen,
    sought,
    count: found.length + (way ? 1 : 0),
    isCurrent: forText === sought,
    onText: setText,
    onChoose: go,
    onEscape: () => setText(''),
  });

  return (
    <search className="search">
      <input {...box.input} ref={input} aria-label={shellTexts.search} aria-description={shellTexts.searchKeys} placeholder={shellTexts.search} value={text} />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-panel" hidden={!box.shown}>
        <ul {...box.list} aria-label={shellTexts.searchShort}>
          {found.map((record, i) => (
            <li key={record.id} {...box.option(i)}>
              {record.kind === 'Area' && <Mark region={record.region} />}
              <span className="search-name">{record.label}</span>
              <span className="muted small">{[kindNames[record.kind], record.where].filter(Boolean).join(', ')}</span>
            </li>
          ))}
          {way && <li {...box.option(found.length)}>{shellTexts.wayTo(way.to.label)}</li>}
        </ul>
        <p className="search-said" role="status">
          {searching
            ? shellTexts.searching
            : failed
              ? shellTexts.searchFailed
              : found.length > 0
                ? shellTexts.found(found.length)
                : shellTexts.nothingFound(sought)}
        </p>
      </div>
    </search>
  );
}

function useSearchKeys(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey;
      const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !ctrlK) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [input]);
}
