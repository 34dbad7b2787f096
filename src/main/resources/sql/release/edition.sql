-- An edition has left the house. One row.
insert into release.edition (as_of, number, kind, digest, folder)
values (:as_of, :number, :kind, :digest, :folder)
