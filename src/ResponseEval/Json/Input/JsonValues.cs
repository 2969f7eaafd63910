using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads the value of the member at hand. A value that cannot be used becomes a problem, is passed over, and gives null.</summary>
internal static class JsonValues
{
    private const int HundredthsDecimals = 2;

    extension(JsonInput input)
    {
        public string? Text(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                input.WrongType(ref reader, "a text");
                return null;
            }

            if (!reader.ValueIsEscaped)
                return input.Strings.Get(reader.ValueSpan);
            if (JsonInput.TryUnescape(ref reader, out var text))
                return text;
            input.WrongType(ref reader, "Unicode text without half of a surrogate pair");
            return null;
        }

        /// <summary>A text that is not empty.</summary>
        public string? Id(ref Utf8JsonReader reader)
        {
            var text = input.Text(ref reader);
            if (text is not { Length: 0 })
                return text;
            input.Add(ProblemCatalogue.EmptyText, "an empty text", "an id");
            return null;
        }

        public T? Word<T>(ref Utf8JsonReader reader, WordList<T> words)
            where T : struct, Enum
        {
            if (reader.TokenType != JsonTokenType.String)
                input.WrongType(ref reader, words.Allowed);
            else if (words.TryFind(reader.ValueSpan, out var value) || (reader.ValueIsEscaped && TryFindEscaped(ref reader, words, out value)))
                return value;
            else
                input.Add(ProblemCatalogue.UnknownWord, JsonInput.Describe(ref reader), words.Allowed);
            return null;
        }

        public DateOnly? Date(ref Utf8JsonReader reader)
        {
            const string Expected = "a date such as 2024-03-04";
            if (reader.TokenType != JsonTokenType.String)
                input.WrongType(ref reader, Expected);
            else if (IsoDate.TryRead(reader.ValueSpan, out var date))
                return date;
            else
                input.Add(ProblemCatalogue.BadDate, JsonInput.Describe(ref reader), Expected);
            return null;
        }

        public bool? Flag(ref Utf8JsonReader reader)
        {
            if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
                return reader.TokenType == JsonTokenType.True;
            input.WrongType(ref reader, "true or false");
            return null;
        }

        /// <summary>A diameter in millimetres; further decimals are rounded half away from zero, with a warning.</summary>
        public Length? Diameter(ref Utf8JsonReader reader)
        {
            if (!input.IsNumber(ref reader))
                return null;
            var number = reader.ValueSpan;
            var most = Length.Maximum.Hundredths;
            if (!ExactNumber.TryScale(number, HundredthsDecimals, out var hundredths, out var rest)
                || hundredths < 0 || (hundredths == 0 && rest < 0) || hundredths > most || (hundredths == most && rest > 0))
            {
                input.Add(ProblemCatalogue.LengthOutOfRange, JsonInput.RawText(number) + " mm", "0 to 2000 mm");
                return null;
            }

            if (rest != 0)
                input.Add(ProblemCatalogue.LengthRounded, JsonInput.RawText(number) + " mm", "at most two decimals");
            return Length.FromHundredths((int)hundredths);
        }

        /// <summary>A whole number; 102.0 is one too.</summary>
        public long? Whole(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.Number)
            {
                input.WrongType(ref reader, "a whole number");
                return null;
            }

            if (!ExactNumber.TryScale(reader.ValueSpan, 0, out var value, out var rest))
                input.Add(ProblemCatalogue.NumberOutOfRange, JsonInput.Describe(ref reader), "a whole number of at most 18 digits");
            else if (rest != 0)
                input.Add(ProblemCatalogue.WrongType, JsonInput.Describe(ref reader), "a whole number");
            else
                return value;
            return null;
        }

        /// <summary>A small whole number, whose range is checked later.</summary>
        public int? Count(ref Utf8JsonReader reader)
        {
            if (input.Whole(ref reader) is not { } value)
                return null;
            if (value is >= int.MinValue and <= int.MaxValue)
                return (int)value;
            input.Add(ProblemCatalogue.NumberOutOfRange, JsonInput.Describe(ref reader), "a whole number of at most 9 digits");
            return null;
        }

        /// <summary>Any number that a double can hold.</summary>
        public double? Real(ref Utf8JsonReader reader)
        {
            if (!input.IsNumber(ref reader))
                return null;
            var value = double.Parse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (double.IsFinite(value))
                return value;
            input.Add(ProblemCatalogue.NumberOutOfRange, JsonInput.Describe(ref reader), "a number of at most 300 digits");
            return null;
        }

        /// <summary>True if the value is a number; else a problem, and the value is passed over.</summary>
        public bool IsNumber(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.Number)
                return true;
            input.WrongType(ref reader, "a number");
            return false;
        }
    }

    private static bool TryFindEscaped<T>(ref Utf8JsonReader reader, WordList<T> words, out T value)
        where T : struct, Enum
    {
        value = default;
        return JsonInput.TryUnescape(ref reader, out var text) && words.TryFind(Encoding.UTF8.GetBytes(text), out value);
    }
}
