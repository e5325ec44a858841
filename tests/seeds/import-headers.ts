/** The headers of the import files as the design fixes them; the rest is optional. */
const HEADERS = `
areas.csv id,name,region,local_authority,lat,lon,coastal,wave
people.csv id,name,consent
roles.csv person,area,role,from,to
organisations.csv id,name,kind
administers.csv organisation,area,from,to
supports.csv organisation,area,offer,from,to
topics.csv slug,label,broader
needs.csv who,topic,level,from,to
offers.csv who,topic,level,from,to
events.csv id,name,kind,date,place,lat,lon,cluster
attendance.csv event,person,area,as
clusters.csv id,name,kind,topic,seats_per_area,from,to
members.csv cluster,person,area,seat,from,to
collaborations.csv id,name,kind,topic,areas,from,to,amount
buddies.csv person,buddy,cluster,from,to,action,followed_up
questions.csv id,text,topic,person,date
answers.csv id,question,person,date,text,useful
evaluations.csv event,attendance_returned,responses,excellent,got_everything,networking_most_useful
employs.csv organisation,person,from,to
hosts.csv event,area
facilitates.csv organisation,cluster
context.csv area,indicator,year,value`;

export const REQUIRED_HEADERS: ReadonlyMap<string, readonly string[]> = new Map(
  HEADERS.trim()
    .split('\n')
    .map((line) => {
      const [file = '', columns = ''] = line.split(' ');
      return [file, columns.split(',')];
    }),
);

export const OPTIONAL_HEADERS: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': ['short_name', 'provenance', 'source'],
  'events.csv': ['topics', 'number', 'provenance', 'source'],
};
export const OPTIONAL_EVERYWHERE: readonly string[] = ['provenance', 'source'];
