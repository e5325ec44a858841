/** Towns where many meet, each with its region, and about where it is. */
export interface City {
  readonly name: string;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
}

export const CITIES: readonly City[] = [
  { name: 'Newcastle', region: 'North East', lat: 54.97, lon: -1.61 },
  { name: 'Durham', region: 'North East', lat: 54.78, lon: -1.58 },
  { name: 'Manchester', region: 'North West', lat: 53.48, lon: -2.24 },
  { name: 'Preston', region: 'North West', lat: 53.76, lon: -2.7 },
  { name: 'Leeds', region: 'Yorkshire and The Humber', lat: 53.8, lon: -1.55 },
  { name: 'Sheffield', region: 'Yorkshire and The Humber', lat: 53.38, lon: -1.47 },
  { name: 'Nottingham', region: 'East Midlands', lat: 52.95, lon: -1.15 },
  { name: 'Leicester', region: 'East Midlands', lat: 52.63, lon: -1.13 },
  { name: 'Birmingham', region: 'West Midlands', lat: 52.48, lon: -1.9 },
  { name: 'Wolverhampton', region: 'West Midlands', lat: 52.59, lon: -2.12 },
  { name: 'Cambridge', region: 'East of England', lat: 52.21, lon: 0.12 },
  { name: 'Chelmsford', region: 'East of England', lat: 51.73, lon: 0.47 },
  { name: 'London', region: 'London', lat: 51.51, lon: -0.13 },
  { name: 'Stratford', region: 'London', lat: 51.54, lon: 0.0 },
  { name: 'Brighton', region: 'South East', lat: 50.83, lon: -0.14 },
  { name: 'Reading', region: 'South East', lat: 51.45, lon: -0.97 },
  { name: 'Bristol', region: 'South West', lat: 51.45, lon: -2.59 },
  { name: 'Exeter', region: 'South West', lat: 50.72, lon: -3.53 },
];

export function city(name: string): City {
  const found = CITIES.find((one) => one.name === name);
  if (!found) throw new RangeError(`"${name}" is not among the cities.`);
  return found;
}
