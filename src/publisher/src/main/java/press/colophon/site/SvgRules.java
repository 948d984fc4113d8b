package press.colophon.site;

import java.util.Set;

/** What a published drawing may hold: names of SVG 2 and its CSS that draw, and none that run, fetch, embed or animate. */
final class SvgRules {
    private SvgRules() {}

    /** SVG 2, appendix F, and Filter Effects 1 without {@code feImage}, which draws other elements or files. */
    static final Set<String> ELEMENTS = words("""
            svg g defs symbol use switch a title desc style view
            path rect circle ellipse line polyline polygon text tspan textPath image
            marker clipPath mask pattern linearGradient radialGradient stop
            filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
            feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
            feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """);

    /** SVG 2, appendix G, "presentation attributes", and what else CSS says of drawings and their text. */
    static final Set<String> PROPERTIES = words("""
            alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
            color-interpolation-filters color-rendering cursor direction display dominant-baseline enable-background fill
            fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning
            font-size font-size-adjust font-stretch font-style font-variant font-variant-caps font-variant-east-asian
            font-variant-ligatures font-variant-numeric font-variation-settings font-weight
            glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation letter-spacing
            lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
            overflow paint-order pointer-events shape-rendering solid-color solid-opacity src stop-color stop-opacity
            stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
            stroke-width text-align text-anchor text-decoration text-decoration-line text-indent text-orientation
            text-overflow text-rendering text-transform transform transform-box transform-origin unicode-bidi
            vector-effect visibility white-space word-spacing writing-mode x y cx cy r rx ry width height
            """);

    /** SVG 2, appendix G, "regular attributes" of those elements. */
    static final Set<String> ATTRIBUTES = words("""
            amplitude azimuth baseFrequency bias clipPathUnits diffuseConstant divisor dx dy edgeMode elevation exponent
            filterUnits fr fx fy gradientTransform gradientUnits height in in2 intercept k1 k2 k3 k4 kernelMatrix
            kernelUnitLength lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits
            maskUnits media method mode numOctaves offset operator order orient pathLength patternContentUnits
            patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits
            radius refX refY requiredExtensions requiredFeatures result rotate scale seed slope spacing
            specularConstant specularExponent spreadMethod startOffset stdDeviation surfaceScale systemLanguage
            tableValues targetX targetY textLength type values version viewBox width x x1 x2 xChannelSelector
            y y1 y2 yChannelSelector z
            """);

    /** Attributes that are names, texts or coordinates, and never read as CSS. */
    static final Set<String> PLAIN = words("id class lang role d points aria-label aria-labelledby aria-describedby"
            + " aria-hidden aria-roledescription tabindex");

    /** Left out and not worth a word: they draw nothing. */
    static final Set<String> IDLE = words("metadata baseProfile contentScriptType contentStyleType zoomAndPan focusable"
            + " enable-background xmlns");

    /** Functions of CSS that fetch nothing, in small letters; {@code url()} is judged by itself. */
    static final Set<String> FUNCTIONS = words("""
            rgb rgba hsl hsla hwb lab lch oklab oklch color device-cmyk icc-color calc var min max clamp
            matrix translate translatex translatey scale scalex scaley rotate skew skewx skewy
            circle ellipse inset polygon format
            blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
            not is where nth-child nth-last-child nth-of-type nth-last-of-type lang
            """);

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
