-- What the team of a member is called in the roster that the row came from; it names teams that nobody told of yet.
alter table intake.members add column source_team text;

-- Who the owner of an action or a goal is in the file that the row came from; all blank where it names a roster id.
alter table intake.actions
    add column source_name text,
    add column source_email text;
alter table intake.goals
    add column source_name text,
    add column source_email text;
alter table facts.actions
    add column source_name text,
    add column source_email text;
alter table facts.goals
    add column source_name text,
    add column source_email text;

-- Who owns an action or a goal, where rosters or aliases know. One row per owner and what is owned.
create table facts.owner (
    team_id   text not null,
    owned     text not null check (owned in ('action', 'goal')),
    id        text not null,                            -- of the action or goal
    person_id text not null,
    primary key (team_id, owned, id, person_id)
);

-- What files say of owners that rosters must tell. One row per action or goal.
create view facts.owned as
select team_id, 'action' as owned, action_id as id, source_name, source_email, due_on
from facts.actions
union all
select team_id, 'goal', goal_id, source_name, source_email, due_on
from facts.goals;
