import { Field, Float, InputType } from 'type-graphql';
import { badInput } from '../../graph/model/kith-error.ts';

@InputType('Near', { description: 'Within a distance of a point.' })
export class Near {
  @Field(() => Float, { description: 'Degrees north, -90 to 90.' })
  lat!: number;

  @Field(() => Float, { description: 'Degrees east, -180 to 180.' })
  lon!: number;

  @Field(() => Float, { description: 'Kilometres as the crow flies.' })
  km!: number;
}

/** The point and distance asked for. @throws KithError BAD_INPUT for a point that is not on the earth. */
export function nearOf(near: Near | null | undefined): Near | undefined {
  if (!near) return undefined;
  const { lat, lon, km } = near;
  if (!(Math.abs(lat) <= 90)) throw badInput(`near: lat ${lat} must be from -90 to 90.`);
  if (!(Math.abs(lon) <= 180)) throw badInput(`near: lon ${lon} must be from -180 to 180.`);
  if (!(km >= 0 && Number.isFinite(km))) throw badInput(`near: km ${km} must be 0 or more.`);
  return near;
}
