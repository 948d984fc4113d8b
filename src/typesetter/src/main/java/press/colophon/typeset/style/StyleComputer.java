package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Context.Units;
import press.colophon.typeset.style.Declared.Statement;

/** From what is declared for an element to computed values: defaulting, custom properties, relative units. */
final class StyleComputer {
    private final DeclarationReader reader;
    private final Diagnostics diagnostics;
    private final Set<SourceSpan> reported = new HashSet<>();
    private final Values initial = initialValues();

    StyleComputer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.reader = new DeclarationReader(diagnostics);
    }

    /**
     * What an element inherits.
     *
     * @param root values of the root element, empty for the root itself
     */
    record Inherited(Values parent, Optional<Values> root) {}

    /** What the root element inherits. */
    Inherited forRoot() {
        return new Inherited(initial, Optional.empty());
    }

    /**
     * @param blocks what holds for the element, weakest first; important declarations count after all others
     * @param element for attr()
     */
    Values compute(List<Declared> blocks, Inherited inherited, Element element) {
        Values own = new Values(variables(blocks, inherited.parent()));
        Map<Property<?>, Assignment<?>> winners = winners(blocks, own);
        Units parentUnits = units(inherited.parent(), inherited.root().orElse(inherited.parent()));
        Context context = new Context(inherited.parent(), own, parentUnits, element);
        compute(FontProperties.SIZE, winners, context);
        context = context.with(new Units(
                own.get(FontProperties.SIZE),
                inherited.root().orElse(own).get(FontProperties.SIZE),
                parentUnits.lh(),
                parentUnits.rlh()));
        compute(FontProperties.LINE_HEIGHT, winners, context);
        context = context.with(units(own, inherited.root().orElse(own)));
        compute(TextProperties.COLOUR, winners, context);
        for (Property<?> property : PropertyTable.LONGHANDS) {
            if (!own.has(property)) {
                compute(property, winners, context);
            }
        }
        endLines(own, winners);
        return own;
    }

    /** Lines are not those of what leaves the flow, such as a note (CSS Text Decoration 3, §2.1). */
    private static void endLines(Values own, Map<Property<?>, Assignment<?>> winners) {
        boolean leaves = own.get(FlowProperties.FLOAT) != FlowProperties.Side.NONE
                || own.get(BoxProperties.POSITION).position() == ComputedStyle.Position.ABSOLUTE
                || own.get(BoxProperties.POSITION).position() == ComputedStyle.Position.RUNNING;
        if (leaves && !winners.containsKey(TextProperties.LINES)) {
            own.put(TextProperties.LINES, ComputedStyle.TextLines.NONE);
        }
    }

    private static void compute(Property<?> property, Map<Property<?>, Assignment<?>> winners, Context context) {
        Assignment<?> winner = winners.get(property);
        Assignment<?> used = winner != null
                ? winner
                : property.inherited() ? Assignment.inherit(property) : Assignment.initial(property);
        used.compute(context);
    }

    private static Units units(Values values, Values root) {
        long em = values.get(FontProperties.SIZE);
        long rem = root.get(FontProperties.SIZE);
        return new Units(
                em,
                rem,
                values.get(FontProperties.LINE_HEIGHT).of(em),
                root.get(FontProperties.LINE_HEIGHT).of(rem));
    }

    private static Map<String, List<Component>> variables(List<Declared> blocks, Values parent) {
        Map<String, List<Component>> declared = new LinkedHashMap<>();
        byImportance(
                        blocks.stream()
                                .flatMap(block -> block.variables().stream())
                                .toList(),
                        Declaration::important)
                .forEach(variable -> declared.put(variable.name(), variable.value()));
        return Variables.resolve(parent.variables(), declared);
    }

    private Map<Property<?>, Assignment<?>> winners(List<Declared> blocks, Values own) {
        Map<Property<?>, Assignment<?>> winners = new LinkedHashMap<>();
        byImportance(
                        blocks.stream()
                                .flatMap(block -> block.statements().stream())
                                .toList(),
                        statement -> statement.declaration().important())
                .forEach(statement -> assignments(statement, own)
                        .forEach(assignment -> winners.put(assignment.property(), assignment)));
        return winners;
    }

    private static <T> Stream<T> byImportance(List<T> all, Predicate<T> important) {
        return Stream.concat(
                all.stream().filter(important.negate()), all.stream().filter(important));
    }

    private List<Assignment<?>> assignments(Statement statement, Values own) {
        return statement.assignments().orElseGet(() -> substituted(statement, own));
    }

    /** Invalid at computed-value time is as unset (Custom Properties 1, §3.1). */
    private List<Assignment<?>> substituted(Statement statement, Values own) {
        Declaration declaration = statement.declaration();
        Optional<List<Component>> value = Variables.substitute(declaration.value(), own.variables());
        if (value.isEmpty()) {
            if (reported.add(declaration.span())) {
                diagnostics.add(Diagnostic.warning(
                                "unknown-variable",
                                declaration.valueSpan(),
                                "a custom property in this value is not declared")
                        .withHint("declare it, or give var() a second argument to fall back on"));
            }
            return Assignment.unset(statement.definition().longhands());
        }
        DeclarationReader once =
                reported.contains(declaration.span()) ? new DeclarationReader(new Diagnostics()) : reader;
        List<Assignment<?>> read = new ArrayList<>();
        once.assignments(declaration, statement.definition(), value.get()).ifPresentOrElse(read::addAll, () -> {
            reported.add(declaration.span());
            read.addAll(Assignment.unset(statement.definition().longhands()));
        });
        return read;
    }

    /** Of an imaginary parent of the root, in which every property has its initial value. */
    private static Values initialValues() {
        Values values = new Values();
        Context context = new Context(values, values, new Units(0, 0, 0, 0), new Element("html"));
        PropertyTable.LONGHANDS.forEach(property -> Assignment.initial(property).compute(context));
        return values;
    }
}
