-- Whether an article's text shows a picture that nothing describes. Each text was written with the attributes of a
-- picture in the order of the alphabet, a height of at most five digits, and a role between height and address.
alter table article add column body_undescribed boolean default false not null;

update article set body_undescribed = true
where body like '%<img alt="" src=%'
   or body like '%<img alt="" height="_" src=%'
   or body like '%<img alt="" height="__" src=%'
   or body like '%<img alt="" height="___" src=%'
   or body like '%<img alt="" height="____" src=%'
   or body like '%<img alt="" height="_____" src=%';
