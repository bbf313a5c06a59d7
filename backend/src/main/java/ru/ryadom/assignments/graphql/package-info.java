/**
 * Assignments for the contract: who accompanies sees what they need for it, and nothing
 * more.
 */
@NullMarked
package ru.ryadom.assignments.graphql;

import org.jspecify.annotations.NullMarked;
