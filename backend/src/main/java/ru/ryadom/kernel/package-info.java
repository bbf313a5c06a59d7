/**
 * Values and ports that every room shares: ids, the unit of work, the business clock, the
 * cipher of personal data, pages of lists and faults.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package ru.ryadom.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
