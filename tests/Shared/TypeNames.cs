using System.Reflection;
using System.Runtime.CompilerServices;

namespace ResponseEval.Tests;

/// <summary>Names of types as C# writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    internal static string DisplayName(this Type type) => type switch
    {
        _ when _keywords.TryGetValue(type, out var keyword) => keyword,
        { IsGenericParameter: true } => type.Name,
        { IsArray: true } => $"{type.GetElementType()!.DisplayName()}[{new string(',', type.GetArrayRank() - 1)}]",
        { HasElementType: true } => $"{type.GetElementType()!.DisplayName()}{(type.IsPointer ? "*" : "&")}",
        _ when Nullable.GetUnderlyingType(type) is { } value => $"{value.DisplayName()}?",
        { IsGenericType: true } when IsTuple(type) => $"({Names(type.GetGenericArguments())})",
        _ => NestedName(type),
    };

    internal static string DisplayName(this ParameterInfo parameter)
    {
        var variadic = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        return parameter.ParameterType.IsByRef
            ? $"{Reference(parameter)} {parameter.ParameterType.GetElementType()!.DisplayName()}"
            : (variadic ? "params " : "") + parameter.ParameterType.DisplayName();
    }

    internal static string QualifiedName(this Type type) => $"{type.Namespace}.{NestedName(type)}";

    internal static string Constraints(this IEnumerable<Type> parameters) => string.Concat(parameters
        .Select(parameter => (parameter.Name, List: string.Join(", ", Constraints(parameter))))
        .Where(constraint => constraint.List.Length > 0)
        .Select(constraint => $" where {constraint.Name} : {constraint.List}"));

    private static IEnumerable<string> Constraints(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string?[] kinds =
        [
            flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null,
            isStruct ? "struct" : null,
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(DisplayName),
            flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? "new()" : null,
            flags.HasFlag(GenericParameterAttributes.AllowByRefLike) ? "allows ref struct" : null,
        ];
        return kinds.OfType<string>();
    }

    private static string Reference(ParameterInfo parameter) => parameter switch
    {
        { Position: -1 } => IsReadOnly(parameter) ? "ref readonly" : "ref",
        { IsOut: true } => "out",
        { IsIn: true } => IsReadOnly(parameter) ? "in" : "ref readonly",
        _ => "ref",
    };

    private static bool IsReadOnly(ParameterInfo parameter) => parameter.IsDefined(typeof(IsReadOnlyAttribute));

    private static bool IsTuple(Type type) => type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;

    /// <summary>A nested type repeats the generic parameters of its outer types; each level shows its own.</summary>
    private static string NestedName(Type type)
    {
        var arguments = type.GetGenericArguments();
        var name = "";
        for (var level = type; level is not null; level = level.DeclaringType)
        {
            var outer = level.DeclaringType?.GetGenericArguments().Length ?? 0;
            var own = arguments[outer..level.GetGenericArguments().Length];
            name = $"{level.Name.Split('`')[0]}{(own.Length > 0 ? $"<{Names(own)}>" : "")}{(name.Length > 0 ? "." : "")}{name}";
        }

        return name;
    }

    private static string Names(IEnumerable<Type> types) => string.Join(", ", types.Select(DisplayName));
}
