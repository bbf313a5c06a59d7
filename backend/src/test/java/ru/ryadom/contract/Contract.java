package ru.ryadom.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/**
 * The whole contract over all controllers of the product, none of which is ever made: to
 * compare the two, neither a server nor a database is needed.
 */
final class Contract {

	private static final Contract CONTRACT = new Contract();

	private final GraphQLSchema schema;

	private final SchemaReport report;

	private final Map<String, Map<String, DataFetcher<?>>> fetchers;

	private Contract() {
		AnnotationConfigApplicationContext controllers = controllers();
		AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
		configurer.setApplicationContext(controllers);
		configurer.afterPropertiesSet();
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		configurer.configure(wiring);
		this.fetchers = fetchers(wiring.build());
		AtomicReference<JavaTypes> types = new AtomicReference<>();
		AtomicReference<SchemaReport> made = new AtomicReference<>();
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(files())
			.configureRuntimeWiring(configurer)
			.configureRuntimeWiring(controllers.getBean("scalars", RuntimeWiringConfigurer.class))
			.inspectSchemaMappings(
					(inspection) -> inspection.classResolver((type, _) -> types.get().of(type.getName())), made::set)
			.schemaFactory((registry, all) -> {
				types.set(JavaTypes.named(registry.types()::containsKey));
				return new SchemaGenerator().makeExecutableSchema(registry, all);
			})
			.build();
		this.schema = source.schema();
		this.report = made.get();
	}

	static GraphQLSchema schema() {
		return CONTRACT.schema;
	}

	static SchemaReport report() {
		return CONTRACT.report;
	}

	/** What serves each field that is not read off a Java value. */
	static Map<String, Map<String, DataFetcher<?>>> fetchers() {
		return CONTRACT.fetchers;
	}

	/** Types that the contract itself declares. */
	static Stream<GraphQLNamedType> types() {
		return CONTRACT.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && type.getDefinition() != null);
	}

	/** The files as they are written. */
	static List<Document> documents() {
		return Arrays.stream(files()).map((file) -> {
			try (var in = file.getInputStream()) {
				return Parser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
			catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}).toList();
	}

	@SuppressWarnings("rawtypes")
	private static Map<String, Map<String, DataFetcher<?>>> fetchers(RuntimeWiring wiring) {
		Map<String, Map<String, DataFetcher<?>>> byType = new TreeMap<>();
		for (Map.Entry<String, Map<String, DataFetcher>> type : wiring.getDataFetchers().entrySet()) {
			Map<String, DataFetcher<?>> byField = new TreeMap<>();
			type.getValue().forEach(byField::put);
			byType.put(type.getKey(), byField);
		}
		return byType;
	}

	private static Resource[] files() {
		try {
			return new PathMatchingResourcePatternResolver().getResources("classpath:graphql/**/*.graphqls");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static AnnotationConfigApplicationContext controllers() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
		scanner.findCandidateComponents("ru.ryadom")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.forEach((type) -> empty(context, type));
		context.scan("ru.ryadom.kernel.graphql");
		context.registerBean(BatchLoaderRegistry.class, () -> new DefaultBatchLoaderRegistry());
		context.refresh();
		return context;
	}

	/** A controller without its collaborators: only its signatures are read. */
	private static <T> void empty(AnnotationConfigApplicationContext context, Class<T> controller) {
		context.registerBean(controller, () -> new SpringObjenesis().newInstance(controller, false));
	}

}
