"""The same ties in DuckDB: reads attendances, works out every strength into a table, says what that took."""
import resource
import sys

import duckdb

path, latest = sys.argv[1], int(sys.argv[2])
db = duckdb.connect()
db.execute(f"create table attended as select * from read_csv('{path}', header = true)")
db.execute("create table shared as select event, 1.0 / (count(*) - 1) as share from attended group by event")
before = resource.getrusage(resource.RUSAGE_SELF)
db.execute(
    f"""create table ties as
    select a.person as a, b.person as b, sum(share * pow(2, -({latest} - a.day) / 365.0)) as strength,
           count(*) as interactions, min(a.day) as first, max(a.day) as last
    from attended a join attended b on a.event = b.event and a.person < b.person join shared on shared.event = a.event
    group by a.person, b.person"""
)
after = resource.getrusage(resource.RUSAGE_SELF)
count, total = db.execute("select count(*), sum(strength) from ties").fetchone()
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(f"bench cpu: {cpu:.3f}", file=sys.stderr)
print(f"bench ties: {count}", file=sys.stderr)
print(f"bench strength: {total:.6f}", file=sys.stderr)
print(f"bench megabytes: {after.ru_maxrss / 1024:.0f}", file=sys.stderr)
