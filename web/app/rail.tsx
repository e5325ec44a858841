import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { chooseTheme, useTheme } from '../ui/theme.ts';
import { useWidth } from '../ui/use-width.ts';
import './rail.css';

const ROOMS = [
  { to: '/map', text: shellTexts.map },
  { to: '/places', text: shellTexts.places },
  { to: '/ties', text: shellTexts.ties },
  { to: '/matching', text: shellTexts.matching },
  { to: '/data', text: shellTexts.data },
] as const;

/** Narrower than this the rooms take the whole of the rail, and its foot folds up. */
const NARROW = 720;

/** The rooms that work, and at the foot what the whole of Kith rests on. */
export function Rail({ demo }: { readonly demo: boolean }) {
  const theme = useTheme();
  const narrow = useWidth() < NARROW;
  const [open, setOpen] = useState(false);
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
      {narrow && (
        <button type="button" className="rail-more" aria-expanded={open} aria-controls="rail-foot" onClick={() => setOpen(!open)}>
          {shellTexts.more}
        </button>
      )}
      <div id="rail-foot" className="rail-foot" hidden={narrow && !open} onClick={() => setOpen(false)}>
        {demo && <Link to="/demo-data">{shellTexts.demoData}</Link>}
        <button type="button" onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? shellTexts.light : shellTexts.dark}
        </button>
        <Link to="/help">{shellTexts.help}</Link>
      </div>
    </nav>
  );
}
