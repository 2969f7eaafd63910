namespace ResponseEval.Tests;

public sealed class PublicSurfaceRenderingTests
{
    [Theory]
    [InlineData("const double Half = 0.5")]
    [InlineData("static readonly int[] Numbers")]
    [InlineData("required string Name { get; init; }")]
    [InlineData("int? Count { get; protected set; }")]
    [InlineData("(int, string) this[long key]", "(int, string) Item[long key] { get; }")]
    [InlineData("event EventHandler Changed")]
    [InlineData("protected Sample(int seed = 3)")]
    [InlineData("static bool TryFind<T>(in T key, out string found, ref int count) where T : struct, IComparable<T>, allows ref struct")]
    [InlineData("virtual ref readonly int First(params ReadOnlySpan<int> numbers)")]
    [InlineData("override string ToString()")]
    [InlineData("static string op_Addition(string left, PublicSurfaceRenderingTests.Sample right)")]
    [InlineData("IReadOnlyDictionary<string, List<int>> Index(bool deep = true, string text = \"a\", DayOfWeek day = Monday, object other = default)")]
    public void A_visible_member_is_a_line(string declaration, string? line = null) =>
        Assert.Contains($"    {line ?? declaration}\n", PublicSurface.Of(typeof(Sample)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_else_is() => Assert.Equal(1 + 12, PublicSurface.Of(typeof(Sample)).Count(letter => letter == '\n'));

    [Theory]
    [InlineData(typeof(Sample), "abstract class ResponseEval.Tests.PublicSurfaceRenderingTests.Sample : ICloneable\n")]
    [InlineData(typeof(Pair<>), "readonly record struct ResponseEval.Tests.PublicSurfaceRenderingTests.Pair<T> : IEquatable<PublicSurfaceRenderingTests.Pair<T>> where T : class, new()\n")]
    [InlineData(typeof(Level), "enum ResponseEval.Tests.PublicSurfaceRenderingTests.Level : byte\n    None = 0\n    High = 7\n")]
    [InlineData(typeof(Rule<>), "delegate bool ResponseEval.Tests.PublicSurfaceRenderingTests.Rule<T>(T value)\n")]
    public void A_type_begins_with_its_header(Type type, string start) =>
        Assert.StartsWith(start, PublicSurface.Of(type), StringComparison.Ordinal);

    public enum Level : byte
    {
        None = 0,
        High = 7,
    }

    public delegate bool Rule<T>(T value);

    public readonly record struct Pair<T>(T Left, T Right) where T : class, new();

    public abstract class Sample : ICloneable
    {
        public const double Half = 0.5;
        public static readonly int[] Numbers = [1];
        internal const int Hidden = 1;

        protected Sample(int seed = 3) => Count = seed;

        private protected Sample(string name) => Name = name;

        public event EventHandler? Changed;

        public required string Name { get; init; }

        public int? Count { get; protected set; }

        public (int Key, string Text) this[long key] => ((int)key, Name);

        public static string operator +(string left, Sample right) => left + right.Name;

        public static bool TryFind<T>(in T key, out string found, ref int count) where T : struct, IComparable<T>, allows ref struct
        {
            found = $"{count++}";
            return key.CompareTo(key) == 0;
        }

        public virtual ref readonly int First(params ReadOnlySpan<int> numbers) => ref Numbers[numbers.Length];

        public IReadOnlyDictionary<string, List<int>> Index(
            bool deep = true, string text = "a", DayOfWeek day = DayOfWeek.Monday, object? other = null) =>
            new Dictionary<string, List<int>> { [$"{deep}{text}{day}{other}"] = [1] };

        public override string ToString() => Name;

        object ICloneable.Clone()
        {
            Changed?.Invoke(this, EventArgs.Empty);
            return this;
        }
    }
}
