import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { parseSearch, stringifySearch, type Search } from '../address/search.ts';
import { BrokenPage, NoSuchPage } from './page-faults.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NoSuchPage,
  errorComponent: BrokenPage,
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  // The day one looks at goes along from page to page.
  search: { middlewares: [retainSearchParams(['at'])] },
});

const page = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/map', replace: true } as never);
  },
});

const routes = [
  start,
  page('/map', lazyRouteComponent(() => import('../features/map/map-page.tsx'), 'MapPage')),
  page('/places', lazyRouteComponent(() => import('../features/places/places-page.tsx'), 'PlacesPage')),
  page('/ties', lazyRouteComponent(() => import('../features/ties/ties-page.tsx'), 'TiesPage')),
  page('/matching', lazyRouteComponent(() => import('../features/matching/rounds-page.tsx'), 'RoundsPage')),
  page('/matching/back-test', lazyRouteComponent(() => import('../features/back-test/back-test-page.tsx'), 'BackTestPage')),
  page('/matching/plans', lazyRouteComponent(() => import('../features/matching/plans/plans-page.tsx'), 'PlansPage')),
  page('/matching/plans/$key', lazyRouteComponent(() => import('../features/matching/plans/plan-page.tsx'), 'PlanPage')),
  page('/matching/$key', lazyRouteComponent(() => import('../features/matching/round-page.tsx'), 'RoundPage')),
  page('/area/$key', lazyRouteComponent(() => import('../features/area/area-page.tsx'), 'AreaPage')),
  page('/person/$key', lazyRouteComponent(() => import('../features/person/person-page.tsx'), 'PersonPage')),
  page(
    '/organisation/$key',
    lazyRouteComponent(() => import('../features/organisation/organisation-page.tsx'), 'OrganisationPage'),
  ),
  page('/topic/$key', lazyRouteComponent(() => import('../features/topic/topic-page.tsx'), 'TopicPage')),
  page('/event/$key', lazyRouteComponent(() => import('../features/event/event-page.tsx'), 'EventPage')),
  page('/cluster/$key', lazyRouteComponent(() => import('../features/cluster/cluster-page.tsx'), 'ClusterPage')),
  page('/question/$key', lazyRouteComponent(() => import('../features/question/question-page.tsx'), 'QuestionPage')),
  page(
    '/collaboration/$key',
    lazyRouteComponent(() => import('../features/collaboration/collaboration-page.tsx'), 'CollaborationPage'),
  ),
  page('/data', lazyRouteComponent(() => import('../features/data/data-page.tsx'), 'DataPage')),
  page('/views', lazyRouteComponent(() => import('../features/views/views-page.tsx'), 'ViewsPage')),
  page('/v/$key', lazyRouteComponent(() => import('../features/views/open-view-page.tsx'), 'OpenViewPage')),
  page('/demo-data', lazyRouteComponent(() => import('../features/demo/demo-page.tsx'), 'DemoPage')),
  page('/help', lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage')),
];

/** Every page of the explorer and how its address is read and written. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren(routes),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    scrollRestoration: false,
  });
