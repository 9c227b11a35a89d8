-- 100 000 establishments, from the real ones of the demonstration (copy 0). Each copy moves them to another department, and, but
-- for one copy in fifteen, to a commune and a name of its own, so that the vocabulary is that of a country.
create function pg_temp.spoken(seed text) returns text language sql immutable as $$
  select string_agg(substr('BCDFGLMNPRSTV', 1 + get_byte(hash, syllable) % 13, 1)
    || (array['A', 'E', 'I', 'O', 'U', 'AN', 'EL', 'IR', 'OU', 'AU'])[1 + get_byte(hash, syllable + 8) % 10], '')
  from (select decode(md5(seed), 'hex') as hash) as hashes, generate_series(0, 2 + get_byte(hash, 7) % 2) as syllable
$$;

with place as (
  select real.*, copy, lpad((1 + copy % 94)::text, 2, '0') as dept,
    case when copy % 15 = 0 then '' else pg_temp.spoken(copy / 2 || commune) end as town,
    case when copy % 15 = 0 then '' else pg_temp.spoken(copy || source_key) end as patron
  from establishment as real, generate_series(1, 100000 / (select count(*) from establishment)) as copy
)
insert into establishment (programme_id, source, source_key, name, kind, category, address, postcode, commune, insee_code,
  latitude, longitude, search_text)
select programme_id, source, source_key || '/' || copy, rtrim(name || ' ' || initcap(patron)), kind, category, address,
  dept || right(postcode, 3), concat_ws('-sur-', commune, initcap(nullif(town, ''))), dept || right(insee_code, 3),
  42.5 + get_byte(decode(md5(copy || commune), 'hex'), 0) * 8.0 / 256 + latitude - 49,
  -1 + get_byte(decode(md5(copy || commune), 'hex'), 1) * 8.0 / 256 + longitude - 2,
  concat_ws(E'\n', split_part(search_text, E'\n', 1),
    concat_ws(' SUR ', split_part(search_text, E'\n', 2), nullif(town, '')),
    concat_ws(' ', dept || right(postcode, 3), dept || right(insee_code, 3), dept || substr(finess, 3), dept || substr(uai, 3)),
    concat_ws(' ', split_part(search_text, E'\n', 4), nullif(patron, '')))
from place;
