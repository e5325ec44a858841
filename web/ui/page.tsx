import { type ReactNode } from 'react';
import { shellTexts } from '../texts/shell.ts';
import './page.css';

interface PageProps {
  /** For the browser's window. */
  readonly title: string;
  /** Where one is and what one can do here. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
  /** What stands beside the content. */
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
}

/** A page of text and tables: a bar, the content, a column beside it, how we know at the foot. */
export function Page({ title, bar, children, aside, foot }: PageProps) {
  return (
    <div className="page">
      <title>{shellTexts.page(title)}</title>
      {bar && <div className="page-bar no-print">{bar}</div>}
      <div className={aside ? 'page-body page-beside' : 'page-body'}>
        <div className="page-content">{children}</div>
        {aside && <div className="page-aside">{aside}</div>}
      </div>
      {foot && <footer className="page-foot">{foot}</footer>}
    </div>
  );
}
