-- One row per member of a family that may be shown whose own presence may stand there too, and whose code may stand on a page of
-- the team.
create view person_shown as
select participant.person, participant.family
from participant
join family_shown using (family)
left join member_consent as own
    on own.family = participant.family and own.purpose = 'evaluation' and own.person = participant.person
left join member_consent as others
    on others.family = participant.family and others.purpose = 'evaluation' and others.person is null
where coalesce(own.in_force, others.in_force);
