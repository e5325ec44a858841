import type { MouseEvent } from 'react';
import { useCameFrom } from '../address/use-steps.ts';
import { pageTexts } from '../texts/pages.ts';
import { screenInWords } from './screen-in-words.ts';
import { useAreas } from './use-areas.ts';

/** Back to the page one came from, exactly as one left it. */
export function BackLink() {
  const from = useCameFrom();
  const { areas } = useAreas();
  if (!from) return null;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    from.goBack();
  };
  return (
    <a className="page-back" href={from.href} onClick={follow}>
      {pageTexts.backTo(screenInWords(from.href, from.title, areas))}
    </a>
  );
}
