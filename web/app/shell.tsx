import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLiveChanges } from '../data/live-changes.ts';
import { useProgramme } from '../data/programme.ts';
import { shellTexts } from '../texts/shell.ts';
import { AsOf } from './as-of.tsx';
import { Rail } from './rail.tsx';
import { SearchBox } from './search-box.tsx';
import { Who } from './who.tsx';
import './shell.css';
import './top-bar.css';

/** The frame around every page: rail, top bar, content. */
export function Shell() {
  const { demo } = useProgramme();
  useLiveChanges();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    // A new page begins at its top, for eyes and for screen readers.
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {shellTexts.skip}
      </a>
      <Rail demo={demo} />
      <header className="top-bar no-print">
        <span className="top-name" aria-hidden="true">
          {shellTexts.name}
        </span>
        <SearchBox />
        <AsOf />
        <Who />
      </header>
      <main ref={main} id="content" className="shell-main" tabIndex={0}>
        <Outlet />
      </main>
    </div>
  );
}
