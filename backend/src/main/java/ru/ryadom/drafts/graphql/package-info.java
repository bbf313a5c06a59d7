/** Drafts for the contract. */
@NullMarked
package ru.ryadom.drafts.graphql;

import org.jspecify.annotations.NullMarked;
