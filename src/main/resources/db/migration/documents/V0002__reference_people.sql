-- Whoever adds or removes a file is somebody. The application can delete nobody, so these keys need
-- no index. Where the wall stands before the owner as well, it would hide the rows from the check.
alter table documents.document no force row level security;
alter table documents.document
  add foreign key (created_by) references identity.person,
  add foreign key (deleted_by) references identity.person;
alter table documents.document force row level security;
