/**
 * Loads the law from the files of the schema and refuses to start on a file of the wrong
 * shape.
 */
@NullMarked
package ru.ryadom.law.yaml;

import org.jspecify.annotations.NullMarked;
