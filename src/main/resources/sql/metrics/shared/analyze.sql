-- Counts a relation that was just filled, so that the next one is planned by its true size. No rows.
analyze metrics./* relation */
