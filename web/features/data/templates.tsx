import { dataTexts } from '../../texts/data.ts';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/csv.ts';
import { TEMPLATES } from './template-files.ts';

/** Every import file, empty but for its header and an example. */
export function Templates() {
  return (
    <section>
      <h2>{dataTexts.templates}</h2>
      <p className="small muted">{dataTexts.templatesHelp}</p>
      <ul className="templates">
        {TEMPLATES.map(([name, columns, example]) => (
          <li key={name}>
            <Button look="quiet" onClick={() => download(`${name}.csv`, `${columns}\r\n${example}\r\n`)}>
              {`${name}.csv`}
            </Button>
            <span className="muted small">{columns.replaceAll(',', ', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
