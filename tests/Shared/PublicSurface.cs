using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ResponseEval.Tests;

/// <summary>Renders what users of an assembly can see: types and members, sorted, one line each.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly) => string.Join('\n', assembly.GetTypes()
        .Where(IsVisible)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(Of));

    internal static string Of(Type type) => type.IsEnum ? Enumeration(type)
        : type.IsSubclassOf(typeof(Delegate)) ? $"delegate {Signature(type.GetMethod("Invoke")!, type.QualifiedName())}\n"
        : $"{Header(type)}\n{string.Concat(Members(type).Order(StringComparer.Ordinal).Select(member => $"    {member}\n"))}";

    private static bool IsVisible(Type type) => !type.Name.StartsWith('<')
        && (type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)));

    private static string Enumeration(Type type) =>
        $"enum {type.QualifiedName()} : {Enum.GetUnderlyingType(type).DisplayName()}\n" + string.Concat(Enum.GetNames(type)
            .Select(name => string.Create(CultureInfo.InvariantCulture, $"    {name} = {Enum.Format(type, Enum.Parse(type, name), "d")}\n")));

    private static string Header(Type type)
    {
        var parents = type.GetInterfaces().Select(parent => parent.DisplayName()).Order(StringComparer.Ordinal);
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? parents.Prepend(parent.DisplayName())
            : parents;
        var list = string.Join(", ", bases);
        return $"{Kind(type)} {type.QualifiedName()}{(list.Length > 0 ? $" : {list}" : "")}{type.GetGenericArguments().Constraints()}";
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("PrintMembers", Declared) is { } print && IsGenerated(print) ? "record " : "";
        return type switch
        {
            { IsInterface: true } => "interface",
            { IsValueType: true } =>
                $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {record}class",
            { IsSealed: true } => $"sealed {record}class",
            _ => $"{record}class",
        };
    }

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared).Select(member => member switch
    {
        FieldInfo field when IsVisible(field.Attributes) => Field(field),
        PropertyInfo property when property.GetAccessors(true).Any(IsVisible) && !IsGenerated(property) => Property(property),
        EventInfo { AddMethod: { } add } occurrence when IsVisible(add) =>
            $"{Modifiers(add)}event {occurrence.EventHandlerType!.DisplayName()} {occurrence.Name}",
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) =>
            $"{Modifiers(constructor)}{type.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && !IsGenerated(method) && !IsAccessor(method) =>
            $"{Modifiers(method)}{Signature(method, method.Name)}",
        _ => null,
    }).OfType<string>();

    private static string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "" : "protected ";
        var type = field.FieldType.DisplayName();
        return field.IsLiteral
            ? $"{access}const {type} {field.Name} = {Literals.Render(field.GetRawConstantValue())}"
            : $"{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(true).Where(IsVisible).ToArray();
        var widest = accessors.FirstOrDefault(accessor => accessor.IsPublic) ?? accessors[0];
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{Parameters(parameters)}]" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var list = string.Join(' ', accessors.Select(accessor => $"{(widest.IsPublic && !accessor.IsPublic ? "protected " : "")}{Verb(accessor)};"));
        return $"{Modifiers(widest)}{required}{property.PropertyType.DisplayName()} {property.Name}{index} {{ {list} }}";
    }

    private static string Verb(MethodInfo accessor) => accessor.ReturnType == typeof(void)
        ? accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init" : "set"
        : "get";

    private static string Signature(MethodInfo method, string name)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var constraints = method.IsGenericMethod ? method.GetGenericArguments().Constraints() : "";
        return $"{method.ReturnParameter.DisplayName()} {name}{generics}({extension}{Parameters(method)}){constraints}";
    }

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{parameter.DisplayName()} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literals.Render(parameter.DefaultValue)}" : "")}"));

    private static string Modifiers(MethodBase method) => (method.IsPublic ? "" : "protected ") + method switch
    {
        { DeclaringType.IsInterface: true, IsStatic: false } => "",
        { IsStatic: true } => method.IsAbstract ? "static abstract " : "static ",
        { IsAbstract: true } => "abstract ",
        MethodInfo { IsVirtual: true } info when info.GetBaseDefinition() != info => info.IsFinal ? "sealed override " : "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool IsVisible(MethodBase method) => IsVisible((FieldAttributes)method.Attributes);

    private static bool IsVisible(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask)
        is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));
}
