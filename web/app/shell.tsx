import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useAddress } from '../address/use-address.ts';
import { useLiveChanges } from '../data/live-changes.ts';
import { useProgramme } from '../data/programme.ts';
import { SavedNotice } from '../records/saved-notice.tsx';
import { shellTexts } from '../texts/shell.ts';
import { AsOf } from './as-of.tsx';
import { LineLost } from './line-lost.tsx';
import { PrintFoot, PrintHead } from './print-frame.tsx';
import { Rail } from './rail.tsx';
import { SearchBox } from './search-box.tsx';
import { Who } from './who.tsx';
import './shell.css';
import './top-bar.css';

const ViewBar = lazy(() => import('../views/view-bar.tsx').then((module) => ({ default: module.ViewBar })));

/** The frame around every page: rail, top bar, content. */
export function Shell() {
  const { demo } = useProgramme();
  useLiveChanges();
  const [{ saved: view }] = useAddress();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    // A new page begins at its top, for eyes and for screen readers.
    if (shown.current === pathname) return;
    const opened = shown.current.startsWith('/v/');
    shown.current = pathname;
    // The screen of a saved view takes the place of its link: that page has begun.
    if (opened) return;
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
      {view && (
        <div className="shell-view">
          <Suspense fallback={null}>
            <ViewBar />
          </Suspense>
        </div>
      )}
      <main ref={main} id="content" className="shell-main" tabIndex={0}>
        <LineLost />
        <PrintHead />
        <Outlet />
        <PrintFoot demo={demo} />
        <SavedNotice />
      </main>
    </div>
  );
}
