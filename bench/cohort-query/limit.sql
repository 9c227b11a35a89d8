-- The answer, whole, as the database writes it: nothing that serves this query can do less.
select row_to_json(answer)::text as json from (
  select (
    select row_to_json(root) from (
      select (
        select row_to_json(asked) from (
          select 'cohort_' || cohort.id as id, cohort.name, (
            select json_agg(experiments) from (
              select 'experiment_' || experiment.id as id, title, (
                select json_agg(indicators) from (
                  select 'indicator_' || indicator.id as id, name, unit, baseline::text, target::text, (
                    select json_agg(series) from (
                      select period, value::text from (
                        select distinct on (period) period, value from measurement
                        where indicator_id = indicator.id order by period desc, version desc
                      ) as latest
                      where value is not null limit 12
                    ) as series
                  ) as series
                  from indicator join indicator_sheet on indicator_id = indicator.id and plan_id = current_plan_id
                  where indicator.experiment_id = experiment.id order by position
                ) as indicators
              ) as indicators
              from experiment where cohort_id = cohort.id order by title
            ) as experiments
          ) as experiments
          from cohort where id = $1
        ) as asked
      ) as cohort
    ) as root
  ) as data
) as answer
