/** What a head does with a draft order, and with the memberships of the office. */
@NullMarked
package ru.ryadom.offices.usecase;

import org.jspecify.annotations.NullMarked;
