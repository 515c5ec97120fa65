using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>A text of the code with values in it, such as <c>said by {0}</c>, as the compiler makes it from an interpolated string.</summary>
[InterpolatedStringHandler]
internal ref struct WordingForm
{
    private readonly WordingTable? _table;
    private readonly StringBuilder _text;
    private readonly List<string>? _values;

    public WordingForm(int literalLength, int formattedCount, Wording wording)
    {
        _table = wording.Table;
        _text = new StringBuilder(literalLength + (8 * formattedCount));
        _values = _table is null ? null : new List<string>(formattedCount);
    }

    public readonly void AppendLiteral(string literal) => _text.Append(literal);

    public readonly void AppendFormatted<T>(T value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (_values is null)
        {
            _text.Append(text);
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"{{{_values.Count}}}");
        _values.Add(text);
    }

    public readonly string ToText() => _table is null ? _text.ToString() : _table.Text(_text.ToString(), _values!);
}
