import { Link } from '@tanstack/react-router';
import { helpTexts } from '../../texts/help.ts';
import { Page } from '../../ui/page.tsx';
import './help-page.css';

/** How to use what works. */
export function HelpPage() {
  return (
    <Page title={helpTexts.title}>
      <h1>{helpTexts.title}</h1>
      <p className="page-lead">{helpTexts.lead}</p>
      {helpTexts.parts.map((part) => (
        <section key={part.heading} className="help-part">
          <h2>{part.heading}</h2>
          {part.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {'link' in part && (
            <p>
              <Link to={part.link.to}>{part.link.text}</Link>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}
