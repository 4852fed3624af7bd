-- which content of the product's own graphs this database has already been given
create table shipped_content (
    hash varchar(64) not null
);
