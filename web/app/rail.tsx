import { Link } from '@tanstack/react-router';
import { shellTexts } from '../texts/shell.ts';
import { chooseTheme, useTheme } from '../ui/theme.ts';
import './rail.css';

const ROOMS = [
  { to: '/map', text: shellTexts.map },
  { to: '/places', text: shellTexts.places },
  { to: '/ties', text: shellTexts.ties },
  { to: '/data', text: shellTexts.data },
] as const;

/** The rooms that work, and at the foot what the whole of Kith rests on. */
export function Rail({ demo }: { readonly demo: boolean }) {
  const theme = useTheme();
  return (
    <nav className="rail no-print" aria-label={shellTexts.rooms}>
      <Link to="/map" className="rail-name">
        {shellTexts.name}
      </Link>
      <ul className="rail-rooms">
        {ROOMS.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        {demo && <Link to="/demo-data">{shellTexts.demoData}</Link>}
        <button type="button" onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? shellTexts.light : shellTexts.dark}
        </button>
        <Link to="/help">{shellTexts.help}</Link>
      </div>
    </nav>
  );
}
