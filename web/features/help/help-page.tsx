import { helpTexts } from '../../texts/help.ts';
import { Page } from '../../ui/page.tsx';
import './help-page.css';

/** How to use what works. */
export function HelpPage() {
  return (
    <Page title={helpTexts.title}>
      <h1>{helpTexts.title}</h1>
      <p className="page-lead">{helpTexts.lead}</p>
      {helpTexts.parts.map(({ heading, lines }) => (
        <section key={heading} className="help-part">
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Page>
  );
}
