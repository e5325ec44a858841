import { regionTexts } from '../texts/regions.ts';

/** The shapes areas are drawn as; neighbouring regions never share one. */
export type Shape = 'circle' | 'square' | 'diamond';

export interface Region {
  readonly name: string;
  readonly shape: Shape;
  /** Canvas colours; style sheets have the same as `--region-…`. */
  readonly light: string;
  readonly dark: string;
}

/** The nine regions of England, north to south, with colours that hold for colour-blind readers. */
export const REGIONS: readonly Region[] = [
  { name: 'North East', shape: 'circle', light: '#2f1ca5', dark: '#647095' },
  { name: 'North West', shape: 'square', light: '#cc6c64', dark: '#d88862' },
  { name: 'Yorkshire and The Humber', shape: 'diamond', light: '#6f5c00', dark: '#707900' },
  { name: 'East Midlands', shape: 'circle', light: '#778e18', dark: '#b1ea9c' },
  { name: 'West Midlands', shape: 'diamond', light: '#6c0058', dark: '#a97b89' },
  { name: 'East of England', shape: 'diamond', light: '#339490', dark: '#9dedfd' },
  { name: 'London', shape: 'circle', light: '#951204', dark: '#c44c50' },
  { name: 'South East', shape: 'square', light: '#824bc7', dark: '#8072dd' },
  { name: 'South West', shape: 'circle', light: '#6482ea', dark: '#b5adfb' },
];

const byName = new Map(REGIONS.map((region) => [region.name.toLowerCase(), region]));

/** For places whose region is not recorded, or not one of the nine. */
export const NO_REGION: Region = { name: regionTexts.unknown, shape: 'circle', light: '#565f64', dark: '#a3abad' };

export const regionNamed = (name: string | null | undefined): Region =>
  byName.get((name ?? '').toLowerCase()) ?? NO_REGION;

/** The name as it stands in addresses and style sheets: `north-east`. */
export const regionSlug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
