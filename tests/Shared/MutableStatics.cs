using System.CodeDom.Compiler;
using System.Collections;
using System.Reflection;
using System.Text;

namespace ResponseEval.Tests;

/// <summary>Finds static fields whose value, or whose content, can change.</summary>
internal static class MutableStatics
{
    private const BindingFlags Declared =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static IEnumerable<string> In(IEnumerable<Type> types) => types
        .Where(type => !IsGenerated(type))
        .SelectMany(type => type.GetFields(Declared))
        .Where(field => !field.IsLiteral && (!field.IsInitOnly || IsMutable(ContentType(field))))
        .Select(field => $"{field.DeclaringType}.{field.Name}");

    /// <summary>Lambda caches and the like carry names that C# cannot spell; source generators mark theirs.</summary>
    private static bool IsGenerated(Type? type) => type is not null
        && (type.Name.StartsWith('<') || type.IsDefined(typeof(GeneratedCodeAttribute)) || IsGenerated(type.DeclaringType));

    /// <summary>What the field holds, because a read-only interface may hide an array.</summary>
    private static Type ContentType(FieldInfo field) => field.DeclaringType!.ContainsGenericParameters || field.FieldType.IsByRefLike
        ? field.FieldType
        : field.GetValue(null)?.GetType() ?? field.FieldType;

    private static bool IsMutable(Type type) =>
        type.IsArray || type == typeof(StringBuilder) || type == typeof(Random) || IsMutableCollection(type);

    private static bool IsMutableCollection(Type type) =>
        type.IsAssignableTo(typeof(IEnumerable)) && !type.IsInterface
        && type.Namespace is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent";
}
