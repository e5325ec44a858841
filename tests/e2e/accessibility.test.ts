import { describeFaultless } from './faultless-screens.ts';

describeFaultless('map and ties', [
  '/map?area=cars-area-together',
  '/map?view=table',
  '/map?view=map&area=cars-area-together&around=people,topics&steps=1',
  '/map?tie=cars-area-together,lawrence-weston',
  '/ties',
  '/ties?a=cars-area-together&b=lawrence-weston',
  '/ties?of=region:london',
  '/ties?part=regions',
  '/ties?part=resilience',
  '/ties?part=succession',
]);
