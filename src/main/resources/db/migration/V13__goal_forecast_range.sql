-- How far a goal's forecast can be trusted. The tables keep their grain.
alter table metrics.goal_forecast
    add column low  double precision,                   -- with the lower end of Sen's 95 % interval of the slope
    add column high double precision;

alter table release.goal
    add column forecast_low  double precision,          -- null = no forecast yet
    add column forecast_high double precision;
